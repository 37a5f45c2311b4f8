/**
 * Words that the commonest passwords are made of, put together by us. A password that is nothing but these, in
 * any case, with digits and marks around them or digits for letters, is refused. It is short on purpose: what
 * protects the rest is the length that is asked for and the pauses after wrong tries.
 */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `
  password passwort passwd passphrase parola senha contrasena motdepasse parol haslo heslo
  secret secrets letmein let me in open sesame opensesame welcome hello hallo bonjour login logon signin sign
  admin administrator root user guest test tester testing demo example sample default changeme change
  master manager system server computer internet windows google facebook apple samsung microsoft
  qwerty qwertz azerty asdf asdfgh zxcvbn zxcvbnm qwertyuiop asdfghjkl qaz wsx edc
  dragon monkey tiger lion eagle horse shadow phoenix killer hunter ranger soccer football baseball hockey
  basketball liverpool arsenal chelsea barcelona superman batman starwars pokemon naruto minecraft
  princess prince queen king angel lovely love iloveyou loveyou you ilove forever sunshine flower summer winter
  spring autumn monday friday january december charlie michael jordan jennifer jessica ashley daniel thomas
  robert andrew george matthew nicole freedom liberty whatever trustno one trust nothing something
  proviso editor editors editorial desk news newspaper newsroom journal journalist article press reader
  ukraine ukrainian russia russian kyiv kiev moscow europe america american nato peace plan president trump putin
  zelensky zelenskyy washington london berlin paris
  the my is your our this that and not very good best new old big first now please
  correct horse battery staple
  abc abcd abcdef abcdefg xyz aaa bbb qqq www com net org
  12 21 123 1234 12345 123456 1234567 12345678 123456789 1234567890 321 4321 654321 987654321 111 1111 11111 111111
  000 0000 000000 666 777 888 999 2020 2021 2022 2023 2024 2025 2026 2027 2028 1q2w3e 1q2w3e4r 1q2w3e4r5t q1w2e3r4
  `
    .split(/\s+/)
    .filter(Boolean),
)
