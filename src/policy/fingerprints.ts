import type { ClauseId } from './clauses';

/**
 * The hashes of one clause's own text (条項の指紋): its lead and paragraphs, neither its heading nor what stands in the clauses below it. `fingerprintSource`
 * computes them from a copy of the document.
 */
export interface ClauseFingerprint<Id extends string = ClauseId> {
  readonly clause: Id;
  /** Length of the text in UTF-16 units, in the form of `folded`; 0 where a clause has a heading only. */
  readonly length: number;
  /** SHA-256 (hex) of the text in NFKC, without white space and format characters. */
  readonly exact: string;
  /** SHA-256 (hex) of the same with dashes, punctuation and variant ideographs folded: tells a change of characters from one of wording. */
  readonly folded: string;
}

/** The fingerprints of the basic policy of March 2026, clause by clause (令和8年3月の基本方針の指紋). */
export const fingerprints = [
  {
    clause: '1',
    length: 79,
    exact: 'de6c4c1279480df31c00b172f7d72053b593816561c8d42730a9dbe0e299d6d9',
    folded: 'de6c4c1279480df31c00b172f7d72053b593816561c8d42730a9dbe0e299d6d9',
  },
  {
    clause: '2',
    length: 0,
    exact: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    folded: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  {
    clause: '2.1',
    length: 48,
    exact: '98f9cab31469c13dad6729074da5b6adf7965daa2f58db9d1b732998cd090bdc',
    folded: 'ea6a33fd1a98860e8e6cdfaf149434c7a039d77c82107b633114fd69cafe2e0e',
  },
  {
    clause: '2.2',
    length: 42,
    exact: 'b11108c7e12521ff8ddcc49319dd32e6395b05f04d931d12f1c1e0dd87d4f3ef',
    folded: 'ef1b46a814013fc00ae1166fd6e4ce8a507258fec3df927663de24a76d425990',
  },
  {
    clause: '2.3',
    length: 28,
    exact: 'c9251e9e572fd898fd98935c2d8cecee467f963de52b00e541e6b54628a307ad',
    folded: 'c9251e9e572fd898fd98935c2d8cecee467f963de52b00e541e6b54628a307ad',
  },
  {
    clause: '2.4',
    length: 23,
    exact: '2a2ba6444b6e7ed20b9bdd110027e51d150c1b7321c783bbb506085382fd6919',
    folded: '2a2ba6444b6e7ed20b9bdd110027e51d150c1b7321c783bbb506085382fd6919',
  },
  {
    clause: '2.5',
    length: 45,
    exact: '73752fce403df0d0b6154839195ed1b512d903d5eac08d2762aa8d112e823aea',
    folded: '73752fce403df0d0b6154839195ed1b512d903d5eac08d2762aa8d112e823aea',
  },
  {
    clause: '2.6',
    length: 32,
    exact: '6e5ba14f4452ec9cc4476dd44af7c6e3cf1635ba2e03f391434f96cb134a2ed4',
    folded: '6e5ba14f4452ec9cc4476dd44af7c6e3cf1635ba2e03f391434f96cb134a2ed4',
  },
  {
    clause: '2.7',
    length: 59,
    exact: '2a3e586eb7025f0657e1761124599d3ac40c92fd1cedcf3841abb4f8d0de65cf',
    folded: '2a3e586eb7025f0657e1761124599d3ac40c92fd1cedcf3841abb4f8d0de65cf',
  },
  {
    clause: '2.8',
    length: 56,
    exact: '5b5a69b2c7c00c895410ccd8f9924930062403e1ee12dd22e81149a50daa0529',
    folded: '423bde0a1479a1122873a36f2fa9b00c7b4f8a531d9145bf2608d07afe280b71',
  },
  {
    clause: '2.9',
    length: 56,
    exact: 'e5fa9c157d13b1ccdb082f2b3bfb21b7f5b6bfa34b5e3ef51ac44cb194cbda6f',
    folded: 'c17c4f30d5a2899c48350c87c23347299b5144cd622300f5439ce58582540313',
  },
  {
    clause: '2.10',
    length: 69,
    exact: 'a1ac21a0ec730b125a754d100c7568c17f9177cd3a06cf8a7d01100596526484',
    folded: '1935eb0b8d3e80c46431cc8a6b89f8ddaa6d034b3525481dcd3f94bdb24cd4ac',
  },
  {
    clause: '2.11',
    length: 66,
    exact: '1ca22a6646b011bfb2e38bffe2ebafbcaa1d10e07f2a4ed5d68b5f384b57b739',
    folded: '0cd7b109aef93181ed318736eee1d76d2b9e8060a7bdf600859681cfd65858ca',
  },
  {
    clause: '2.12',
    length: 73,
    exact: '1c67d61aa324bb58ac169626ea431fb7399b447b1a5e59375ab6c327d5cb2476',
    folded: '812fba9f6c8d7a3b8b5ab50eeff03cfb449d5c210d792f859829df0335e5ff2b',
  },
  {
    clause: '3',
    length: 40,
    exact: '4155c1d8b7b466b8f8f981baf6ac13a360c07fe00a6fb701fe8544929ba88ce1',
    folded: '4155c1d8b7b466b8f8f981baf6ac13a360c07fe00a6fb701fe8544929ba88ce1',
  },
  {
    clause: '3.1',
    length: 80,
    exact: '13949eecaf126023cc756ab49d039b96ba592fc82b8f04106121caeba3f19fac',
    folded: '0ae08518b56dd8e1965bf61d3098e26d7e4952ee65b44b617c959d5cd065a5d0',
  },
  {
    clause: '3.2',
    length: 129,
    exact: 'fc6f637ac0bc7f0a954fc11512ea4e99fae64b1bc7d0c4f33b6944d592c85d34',
    folded: 'fc6f637ac0bc7f0a954fc11512ea4e99fae64b1bc7d0c4f33b6944d592c85d34',
  },
  {
    clause: '3.3',
    length: 27,
    exact: '41bbb8145bf73b6097e596dba6845a1d1f2560ebf94590d5618778757341463c',
    folded: '43a643183a7567815e0bbabafb767c0add70923db1e9fb54bbe546fafafd7c94',
  },
  {
    clause: '3.4',
    length: 35,
    exact: '8092e36f66e953e4a50811beb174206ed037c3107edab0108615a2aa30808cb3',
    folded: '8092e36f66e953e4a50811beb174206ed037c3107edab0108615a2aa30808cb3',
  },
  {
    clause: '3.5',
    length: 36,
    exact: 'a2c9d54564b2b108c9e13b9fc7aebea42d90ee26ea66888f4ab97ed84f31d800',
    folded: 'a2c9d54564b2b108c9e13b9fc7aebea42d90ee26ea66888f4ab97ed84f31d800',
  },
  {
    clause: '4',
    length: 0,
    exact: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    folded: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  {
    clause: '4.1',
    length: 53,
    exact: '2f734765b654db9c25a9b809cfb73fd4132535dc2e8a262c958f34616341ef0d',
    folded: '2f734765b654db9c25a9b809cfb73fd4132535dc2e8a262c958f34616341ef0d',
  },
  {
    clause: '4.2',
    length: 26,
    exact: 'fcd75a879d7ece8498ca8821cf1d4f5e3f10799873e2090448c0eec823dcdc55',
    folded: 'fcd75a879d7ece8498ca8821cf1d4f5e3f10799873e2090448c0eec823dcdc55',
  },
  {
    clause: '4.2.1',
    length: 35,
    exact: '98dc1e2103d30c1e1f90e7affff51a9cb88a88bf4183eb03be9d447d5ddaa040',
    folded: '700701f32a7f29ff56ed7ea885113dbdf56f9ce0a7055c2695298e8b1bad8ad4',
  },
  {
    clause: '4.2.2',
    length: 37,
    exact: '096b3499d1ee4adbb69874997c6e005e9cb074e6fdc775434b86fd54eda374b2',
    folded: '09f5fab8f7c5b28580ddbfdea4dfb53e78e2b48ba6c39149eb3b30082964e9ac',
  },
  {
    clause: '4.2.3',
    length: 29,
    exact: '3d0fa130ce33b3e10023ecb7f4ee4aaa11045a3f0bbd074fc5748915fd454ca6',
    folded: '2c3f81a0f7455e2a5fd8daafca4fc5e0855b37fde8700b342d8de16ad2bbe6ae',
  },
  {
    clause: '5',
    length: 101,
    exact: '941dfc8728b676da101679b4e6b2ed958e8cd7225a6c131a948cab60705379b5',
    folded: 'adeba7fa53d220088d5ebe4b40abec970cee3a8cbb2aa044c05ae429a5efebcb',
  },
  {
    clause: '6',
    length: 39,
    exact: '60082969d8e1a421849752541c8675e1088a4be6aea7b43b1cc889a01205d3a2',
    folded: '60082969d8e1a421849752541c8675e1088a4be6aea7b43b1cc889a01205d3a2',
  },
  {
    clause: '6.1',
    length: 41,
    exact: 'ffc28ecccca9008c1c79222263046f41b2a0c75cb5bec822efb956c6410c0281',
    folded: 'ffc28ecccca9008c1c79222263046f41b2a0c75cb5bec822efb956c6410c0281',
  },
  {
    clause: '6.2',
    length: 56,
    exact: '1b53c97cf764a4da618a7eae02e8da1af516e4946e706c56fbb0b678418a84f9',
    folded: '1b53c97cf764a4da618a7eae02e8da1af516e4946e706c56fbb0b678418a84f9',
  },
  {
    clause: '6.3',
    length: 60,
    exact: 'ee61964caf49aadc3b98843c8e43a78ea6b82d03c6711e0aaf8afa083e5697e1',
    folded: 'ee61964caf49aadc3b98843c8e43a78ea6b82d03c6711e0aaf8afa083e5697e1',
  },
  {
    clause: '6.3.1',
    length: 88,
    exact: 'c768d043e9a520ff8e3b50454dedf75f9e85b3e60ba5056fdd25affed9270526',
    folded: '51be1a5be9662a22f3e1313965438ee6fc006e9b9f504a54bf0199b282579089',
  },
  {
    clause: '6.3.2',
    length: 92,
    exact: 'b54e28fa6985885912b2860412c110bbaaa8f5e1645afa41b4dadd81da530d70',
    folded: 'c9d80cb7cb4ba26d4eea21945ce88ce38e7ac8139d98af0255d27f9950064f9c',
  },
  {
    clause: '6.3.3',
    length: 121,
    exact: '056fd9ead7254c56d35f8a4a2600d74794c12c9622a91369c20e6aecdd62e6d6',
    folded: '059c1c9001b1961680619e5acaeb6e4c6a25d48e416bb0ac1c41d6dc09256dd6',
  },
  {
    clause: '6.4',
    length: 42,
    exact: 'b246c53387f4ba33f5c77d48480fb3081231c0f418db70a635fd4bbbf7768136',
    folded: '80e6a850bc33245983983c8d0f4e07a3625e8fa82d4879b131de3cd503babef0',
  },
  {
    clause: '6.5',
    length: 56,
    exact: 'f04cbdefd9aa00d4c43a02846a48a3ef991ba1749b36c3143bea0b3230e2ac68',
    folded: 'f04cbdefd9aa00d4c43a02846a48a3ef991ba1749b36c3143bea0b3230e2ac68',
  },
  {
    clause: '6.6',
    length: 48,
    exact: 'a199dc88ad64a35d18d337c2a21d0aacc28a59ed981719895258c46aff3c7cff',
    folded: 'a9815b679741ce981559bc4b424729582cf3fda055431e22a50fa5f1bca2a97d',
  },
  {
    clause: '6.7',
    length: 134,
    exact: 'a5d0a8f67fc17a5e4c0c7e9fc8e20ead1fe14fbaabc7e20b7a69dcfce98fce7a',
    folded: '54120c701d55a35eaf583c6ed9eec964009a3fd8056be7107473d5f34f518e22',
  },
  {
    clause: '6.8',
    length: 0,
    exact: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    folded: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  {
    clause: '6.8.p1',
    length: 98,
    exact: '6b4aec698805cc85ad3a57cab36efc456a193127e665210213e8eb68de581ace',
    folded: '6b4aec698805cc85ad3a57cab36efc456a193127e665210213e8eb68de581ace',
  },
  {
    clause: '6.8.p2',
    length: 44,
    exact: '855729bed58c7738d186668a98644cbd86072bd49c6709e00ae264a0c17953e3',
    folded: 'a041855bc53c2664cb54e453a7928b0a797a2e5986ee9187f6a08b4aeef80958',
  },
  {
    clause: '6.8.p3',
    length: 99,
    exact: '17601f2349cf547993b693edecdb357ed1a5636b504d9c2bb0ed7ed343675aec',
    folded: 'fcb75a898611a61a5a749d650a1f5dfb58a191eccf161320774c2bed8818b0a2',
  },
  {
    clause: '6.9',
    length: 126,
    exact: 'd12c7de15e3c831ecacc5185fbe8c7c7a01b0b7b3b135d0df807954fe1824c65',
    folded: '08599a7424a72f4510f54c4d063b250ef2971f3b4a807cd953766445fa49acf7',
  },
  {
    clause: '7',
    length: 58,
    exact: 'e070bf03aa2b7d433a1fd28e05348723fd6fa70425a2d569601f7aef2e065a7d',
    folded: '6ea7f7758c27ea4334d3958ca5fd8341c2921d785eda582ae5c431772b8f2658',
  },
  {
    clause: '8',
    length: 161,
    exact: 'e0cfb487d83621f184ecbb8231b3fc13d3bc4d8aa4e676794f52974c292988f0',
    folded: '43abfa61aa453cb39f28d422d9d30098267bbde6eea33e0b26349650a779fb07',
  },
  {
    clause: '9',
    length: 62,
    exact: '58f55f3a46b750edf17e636b2a1bd73cca18c6e98c8ba7dbc340bbbd6a2fa97b',
    folded: '58f55f3a46b750edf17e636b2a1bd73cca18c6e98c8ba7dbc340bbbd6a2fa97b',
  },
  {
    clause: '10',
    length: 0,
    exact: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    folded: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  {
    clause: '10.p1',
    length: 68,
    exact: 'd4852c30477de3767546e45772ad08994d598f274b7139444b18192937948886',
    folded: 'd4852c30477de3767546e45772ad08994d598f274b7139444b18192937948886',
  },
  {
    clause: '10.p2',
    length: 60,
    exact: '4e06b27a428f5a6ce8ffb9fab38f9fbff6e7936d6753d8ce031c53e1a9dc8f5c',
    folded: '4e06b27a428f5a6ce8ffb9fab38f9fbff6e7936d6753d8ce031c53e1a9dc8f5c',
  },
] as const satisfies readonly ClauseFingerprint[];
